-- What municipalities try. A trial goes with its item; where a person is removed the trial stays without the name.
create table trial (
    id uuid not null,
    version bigint not null,
    item uuid not null,
    municipality text not null,
    status text not null,
    note text,
    started_on date,
    planned_end_on date,
    ended_on date,
    -- The planned end, or a day that never comes: a place in the order for those that have none.
    result_due date not null,
    adaptations jsonb not null,
    outcome text,
    what_happened text,
    would_recommend text,
    advice text,
    contact uuid,
    roll uuid,
    experience uuid,
    reported_by uuid,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    demo boolean not null,
    constraint pk_trial primary key (id),
    constraint fk_trial_item foreign key (item) references knowledge_item (id) on delete cascade,
    constraint fk_trial_municipality foreign key (municipality) references municipality (code),
    constraint fk_trial_experience foreign key (experience) references knowledge_item (id) on delete set null,
    constraint fk_trial_roll foreign key (roll) references roll (id) on delete set null,
    constraint fk_trial_contact foreign key (contact) references person (id) on delete set null,
    constraint fk_trial_reported_by foreign key (reported_by) references person (id) on delete set null,
    constraint ck_trial_status check (status in ('CONSIDERING', 'RUNNING', 'ADOPTED', 'ADAPTED', 'STOPPED')),
    constraint ck_trial_outcome check (outcome in ('POSITIVE', 'MIXED', 'NONE', 'NEGATIVE')),
    constraint ck_trial_would_recommend check (would_recommend in ('YES', 'NO', 'UNSURE')),
    constraint ck_trial_started check (
        case status when 'CONSIDERING' then started_on is null when 'STOPPED' then true else started_on is not null end),
    constraint ck_trial_ended check ((ended_on is not null) = (status in ('ADOPTED', 'ADAPTED', 'STOPPED'))),
    constraint ck_trial_days check (ended_on >= started_on and planned_end_on >= started_on),
    constraint ck_trial_told check ((outcome is not null) = (ended_on is not null and started_on is not null)),
    constraint ck_trial_adapted check (status <> 'ADAPTED' or jsonb_array_length(adaptations) > 0)
);

create unique index uq_trial_unfinished on trial (item, municipality) where status in ('CONSIDERING', 'RUNNING');
create index ix_trial_item on trial (item, id);
create index ix_trial_first_start on trial (item, started_on) where started_on is not null;
create index ix_trial_municipality on trial (municipality, status, id);
create index ix_trial_result_due on trial (result_due, id);
create index ix_trial_experience on trial (experience) where experience is not null;
create index ix_trial_contact on trial (contact) where contact is not null;
create index ix_trial_reported_by on trial (reported_by);
create index ix_trial_roll on trial (roll) where roll is not null;

create table trial_step (
    trial uuid not null,
    number int not null,
    status text not null,
    outcome text,
    reason text,
    by_person uuid,
    by_name text,
    at timestamptz not null,
    constraint pk_trial_step primary key (trial, number),
    constraint fk_trial_step_trial foreign key (trial) references trial (id) on delete cascade,
    constraint fk_trial_step_by_person foreign key (by_person) references person (id) on delete set null,
    constraint ck_trial_step_status check (status in ('CONSIDERING', 'RUNNING', 'ADOPTED', 'ADAPTED', 'STOPPED')),
    constraint ck_trial_step_outcome check (outcome in ('POSITIVE', 'MIXED', 'NONE', 'NEGATIVE'))
);

create index ix_trial_step_by_person on trial_step (by_person) where by_person is not null;
