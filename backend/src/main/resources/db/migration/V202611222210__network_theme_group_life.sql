alter table theme_group
    add joining text not null default 'ON_REQUEST',
    -- Not approved by the board yet, or never: only those who decide it and take part in it see it.
    add proposal boolean not null default false,
    add proposed_by uuid,
    add constraint ck_theme_group_joining check (joining in ('FREE', 'ON_REQUEST', 'BY_INVITATION')),
    add constraint fk_theme_group_proposed_by foreign key (proposed_by) references person (id) on delete set null;

update theme_group set proposal = true where status = 'PROPOSED';

alter table theme_group
    add constraint ck_theme_group_proposal check (
        case status when 'PROPOSED' then proposal when 'CLOSED' then true else not proposal end);

create index ix_theme_group_proposed_by on theme_group (proposed_by);

-- Every change of state: who, when, why.
create table theme_group_change (
    id uuid not null,
    theme_group uuid not null,
    from_status text,
    to_status text not null,
    at timestamptz not null,
    person uuid,
    role text not null,
    reason text,
    decided_on date,
    constraint pk_theme_group_change primary key (id),
    constraint fk_theme_group_change_theme_group foreign key (theme_group) references theme_group (id) on delete cascade,
    constraint fk_theme_group_change_person foreign key (person) references person (id) on delete set null,
    constraint ck_theme_group_change_from check (
        from_status in ('PROPOSED', 'PLANNED', 'ACTIVE', 'PAUSED', 'CLOSED')),
    constraint ck_theme_group_change_to check (to_status in ('PROPOSED', 'PLANNED', 'ACTIVE', 'PAUSED', 'CLOSED'))
);

create index ix_theme_group_change_theme_group on theme_group_change (theme_group, at, id);
create index ix_theme_group_change_person on theme_group_change (person);
