-- What the network applies for money for. turn is the order of the list: open ones by deadline, those without one after
-- them, and then what is settled, the latest first.
create table funding_application (
    id uuid not null,
    version bigint not null,
    title text not null,
    funder text not null,
    amount bigint,
    deadline date,
    status text not null,
    status_on date not null,
    note text,
    partners text[] not null,
    changed_by uuid,
    changed_by_name text,
    changed_at timestamptz not null,
    created_at timestamptz not null,
    search_text text not null generated always as (lower(title || ' ' || funder)) stored,
    turn int not null generated always as (
        case
            when status in ('IDEA', 'APPLIED') then coalesce(deadline - date '2000-01-01', 100000)
            else 200000 - (status_on - date '2000-01-01')
        end) stored,
    constraint pk_funding_application primary key (id),
    constraint fk_funding_application_changed_by foreign key (changed_by) references person (id) on delete set null,
    constraint ck_funding_application_status
        check (status in ('IDEA', 'APPLIED', 'GRANTED', 'DECLINED', 'WITHDRAWN')),
    constraint ck_funding_application_amount check (amount between 1 and 10000000000),
    constraint ck_funding_application_deadline check (deadline between date '2000-01-01' and date '2100-12-31'),
    constraint ck_funding_application_status_on check (status_on between date '2000-01-01' and date '2100-12-31'),
    constraint ck_funding_application_partners check (cardinality(partners) <= 20)
);

create index ix_funding_application_turn on funding_application (turn, id);
create index ix_funding_application_status on funding_application (status, turn, id);
create index ix_funding_application_changed_by on funding_application (changed_by);
create index ix_funding_application_search_text on funding_application using gin (search_text gin_trgm_ops);

create table funding_theme_group (
    application uuid not null,
    theme_group uuid not null,
    constraint pk_funding_theme_group primary key (application, theme_group),
    constraint fk_funding_theme_group_application
        foreign key (application) references funding_application (id) on delete cascade,
    constraint fk_funding_theme_group_theme_group foreign key (theme_group) references theme_group (id) on delete cascade
);

create index ix_funding_theme_group_theme_group on funding_theme_group (theme_group);

create table funding_item (
    application uuid not null,
    item uuid not null,
    constraint pk_funding_item primary key (application, item),
    constraint fk_funding_item_application
        foreign key (application) references funding_application (id) on delete cascade,
    constraint fk_funding_item_item foreign key (item) references knowledge_item (id) on delete cascade
);

create index ix_funding_item_item on funding_item (item);
