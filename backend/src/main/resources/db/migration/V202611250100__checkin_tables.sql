-- What every group is asked when it looks at its own work. A version is never changed: a check shows the one it was made with.
create table check_template (
    version integer not null,
    criteria jsonb not null,
    note text,
    made_by uuid,
    made_by_name text,
    made_at timestamptz not null,
    constraint pk_check_template primary key (version),
    constraint fk_check_template_made_by foreign key (made_by) references person (id) on delete set null
);

create index ix_check_template_made_by on check_template (made_by);

create table check_in (
    id uuid not null,
    version bigint not null,
    theme_group uuid not null,
    template integer not null,
    occasion text not null,
    status text not null,
    held_on date not null,
    note text,
    corrects uuid,
    begun_by uuid,
    begun_by_name text,
    begun_at timestamptz not null,
    finished_by uuid,
    finished_by_name text,
    finished_at timestamptz,
    constraint pk_check_in primary key (id),
    constraint fk_check_in_theme_group foreign key (theme_group) references theme_group (id) on delete cascade,
    constraint fk_check_in_template foreign key (template) references check_template (version),
    constraint fk_check_in_corrects foreign key (corrects) references check_in (id) on delete cascade,
    constraint fk_check_in_begun_by foreign key (begun_by) references person (id) on delete set null,
    constraint fk_check_in_finished_by foreign key (finished_by) references person (id) on delete set null,
    constraint ck_check_in_occasion check (occasion in ('START', 'MIDWAY', 'CLOSING')),
    constraint ck_check_in_status check (status in ('DRAFT', 'FINISHED')),
    constraint ck_check_in_finished check ((status = 'FINISHED') = (finished_at is not null))
);

create index ix_check_in_theme_group on check_in (theme_group, held_on, id);
create index ix_check_in_template on check_in (template);
create index ix_check_in_begun_by on check_in (begun_by);
create index ix_check_in_finished_by on check_in (finished_by);
create index ix_check_in_corrects on check_in (corrects);
-- A group has one draft at a time: those who fill it in together fill in the same one.
create unique index uq_check_in_draft on check_in (theme_group) where status = 'DRAFT';

-- items and events are shown as far as a reader sees them, so nothing is lost where one of them goes.
create table check_answer (
    check_in uuid not null,
    criterion text not null,
    version bigint not null,
    status text,
    comment text,
    next_step text,
    owner text,
    due date,
    items uuid[] not null,
    events uuid[] not null,
    step_done_on date,
    step_done_by uuid,
    step_told_on date,
    constraint pk_check_answer primary key (check_in, criterion),
    constraint fk_check_answer_check_in foreign key (check_in) references check_in (id) on delete cascade,
    constraint fk_check_answer_step_done_by foreign key (step_done_by) references person (id) on delete set null,
    constraint ck_check_answer_status check (status in ('MET', 'PARTLY', 'NOT_MET', 'NOT_RELEVANT')),
    constraint ck_check_answer_done check (step_done_on is null or next_step is not null)
);

create index ix_check_answer_step_done_by on check_answer (step_done_by);
create index ix_check_answer_owner on check_answer (lower(owner)) where owner is not null;
create index ix_check_answer_late on check_answer (due) where step_done_on is null and step_told_on is null;

-- How often a group looks at its own work, and when it was last reminded; groups without a row keep to what is usual.
create table check_rhythm (
    theme_group uuid not null,
    version bigint not null,
    months integer not null,
    reminded_on date,
    constraint pk_check_rhythm primary key (theme_group),
    constraint fk_check_rhythm_theme_group foreign key (theme_group) references theme_group (id) on delete cascade,
    constraint ck_check_rhythm_months check (months between 1 and 24)
);
