create table start_decision (
    theme_group uuid not null,
    question text not null,
    version bigint not null,
    answer text not null,
    decided_on date not null,
    person uuid,
    constraint pk_start_decision primary key (theme_group, question),
    constraint fk_start_decision_theme_group foreign key (theme_group) references theme_group (id) on delete cascade,
    constraint fk_start_decision_person foreign key (person) references person (id) on delete set null,
    constraint ck_start_decision_question check (
        question in ('PURPOSE', 'ACTORS', 'RULES', 'WAY_OF_WORKING', 'TIME_FRAME', 'EXPECTATIONS',
            'EXISTING_NETWORKS', 'OUR_CHALLENGES'))
);

create index ix_start_decision_person on start_decision (person);
