-- Goals are also measured by the information packages that were issued.
alter table strategy_element drop constraint ck_strategy_element_indicator;
alter table strategy_element add constraint ck_strategy_element_indicator check (indicator in
    ('TIME_TO_PRACTICE', 'ROLLS_ACROSS_GROUPS', 'PUBLISHED_ITEMS', 'REACHED_MUNICIPALITIES', 'ISSUED_PACKAGES', 'MILESTONE'));
