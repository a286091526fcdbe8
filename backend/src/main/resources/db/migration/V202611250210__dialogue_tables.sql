-- With which organisations the network talks, and what was said. last_contact_on, open_steps and next_due_on are counted from
-- stakeholder_contact whenever that changes, so that the list is read by an index: whose next step is due first comes first.
create table stakeholder (
    id uuid not null,
    version bigint not null,
    name text not null,
    kind text not null,
    url text,
    changed_by uuid,
    changed_by_name text,
    changed_at timestamptz not null,
    created_at timestamptz not null,
    last_contact_on date,
    open_steps int not null default 0,
    next_due_on date,
    turn date not null generated always as (coalesce(next_due_on, date '9999-12-31')) stored,
    search_text text not null generated always as (lower(name)) stored,
    constraint pk_stakeholder primary key (id),
    constraint fk_stakeholder_changed_by foreign key (changed_by) references person (id) on delete set null,
    constraint ck_stakeholder_kind
        check (kind in ('MINISTRY', 'AGENCY', 'REGION', 'RESEARCH', 'ASSOCIATION', 'COMPANY', 'OTHER'))
);

create unique index uq_stakeholder_search_text on stakeholder (search_text);
create index ix_stakeholder_turn on stakeholder (turn, search_text, id);
create index ix_stakeholder_kind on stakeholder (kind, turn, search_text, id);
create index ix_stakeholder_changed_by on stakeholder (changed_by);
create index ix_stakeholder_search_text on stakeholder using gin (search_text gin_trgm_ops);

create table stakeholder_theme_group (
    stakeholder uuid not null,
    theme_group uuid not null,
    constraint pk_stakeholder_theme_group primary key (stakeholder, theme_group),
    constraint fk_stakeholder_theme_group_stakeholder
        foreign key (stakeholder) references stakeholder (id) on delete cascade,
    constraint fk_stakeholder_theme_group_theme_group
        foreign key (theme_group) references theme_group (id) on delete cascade
);

create index ix_stakeholder_theme_group_theme_group on stakeholder_theme_group (theme_group);

create table stakeholder_contact (
    id uuid not null,
    version bigint not null,
    stakeholder uuid not null,
    day date not null,
    way text not null,
    about text not null,
    agreed text,
    member uuid,
    next_step text,
    next_step_due date,
    next_step_done boolean not null,
    changed_by uuid,
    changed_by_name text,
    changed_at timestamptz not null,
    constraint pk_stakeholder_contact primary key (id),
    constraint fk_stakeholder_contact_stakeholder
        foreign key (stakeholder) references stakeholder (id) on delete cascade,
    constraint fk_stakeholder_contact_member foreign key (member) references person (id) on delete set null,
    constraint fk_stakeholder_contact_changed_by foreign key (changed_by) references person (id) on delete set null,
    constraint ck_stakeholder_contact_way check (way in ('MEETING', 'CALL', 'LETTER', 'EVENT')),
    constraint ck_stakeholder_contact_next_step check ((next_step is null) = (next_step_due is null)),
    constraint ck_stakeholder_contact_done check (next_step is not null or not next_step_done)
);

create index ix_stakeholder_contact_stakeholder on stakeholder_contact (stakeholder, day desc, id desc);
create index ix_stakeholder_contact_member on stakeholder_contact (member);
create index ix_stakeholder_contact_changed_by on stakeholder_contact (changed_by);
