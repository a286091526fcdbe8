-- Groups invite municipalities to try a method together.
create table method_call (
    id uuid not null,
    version bigint not null,
    title text not null,
    question text not null,
    asked text,
    theme_group uuid not null,
    item uuid not null,
    contact uuid,
    deadline date,
    least integer not null,
    most integer,
    phases jsonb not null,
    status text not null,
    conclusion text,
    created_by text not null,
    author uuid,
    author_name text,
    created_at timestamptz not null,
    constraint pk_method_call primary key (id),
    constraint fk_method_call_theme_group foreign key (theme_group) references theme_group (id) on delete cascade,
    constraint fk_method_call_item foreign key (item) references knowledge_item (id) on delete cascade,
    constraint fk_method_call_contact foreign key (contact) references person (id) on delete set null,
    constraint fk_method_call_author foreign key (author) references person (id) on delete set null,
    constraint ck_method_call_room check (least >= 1 and most >= least),
    constraint ck_method_call_phases check (jsonb_array_length(phases) <= 8),
    constraint ck_method_call_status check (status in ('DRAFT', 'OPEN', 'RUNNING', 'CLOSED', 'CANCELLED')),
    constraint ck_method_call_opened check (status = 'DRAFT' or (deadline is not null and jsonb_array_length(phases) > 0)),
    constraint ck_method_call_over check ((status in ('CLOSED', 'CANCELLED')) = (conclusion is not null))
);

create index ix_method_call_created on method_call (created_at, id);
create index ix_method_call_theme_group on method_call (theme_group, created_at, id);
create index ix_method_call_item on method_call (item, created_at, id);
create index ix_method_call_contact on method_call (contact);
create index ix_method_call_author on method_call (author);

-- Who withdrew stays without words or names, so that no version comes twice.
create table method_sign_up (
    call uuid not null,
    municipality text not null,
    version bigint not null,
    takes_part boolean not null,
    contact uuid,
    note text,
    trial uuid,
    constraint pk_method_sign_up primary key (call, municipality),
    constraint fk_method_sign_up_call foreign key (call) references method_call (id) on delete cascade,
    constraint fk_method_sign_up_municipality foreign key (municipality) references municipality (code),
    constraint fk_method_sign_up_contact foreign key (contact) references person (id) on delete set null,
    constraint fk_method_sign_up_trial foreign key (trial) references trial (id) on delete set null,
    constraint ck_method_sign_up_withdrawn check (takes_part or (contact is null and note is null))
);

create index ix_method_sign_up_municipality on method_sign_up (municipality);
create index ix_method_sign_up_contact on method_sign_up (contact);
create index ix_method_sign_up_trial on method_sign_up (trial);

create table method_report (
    call uuid not null,
    municipality text not null,
    phase integer not null,
    version bigint not null,
    text text not null,
    worked text,
    did_not_work text,
    reached integer,
    constraint pk_method_report primary key (call, municipality, phase),
    constraint fk_method_report_sign_up
        foreign key (call, municipality) references method_sign_up (call, municipality) on delete cascade,
    constraint ck_method_report_phase check (phase between 1 and 8),
    constraint ck_method_report_reached check (reached >= 0)
);

create table method_result (
    id uuid not null,
    call uuid not null,
    item text not null,
    title text not null,
    at timestamptz not null,
    constraint pk_method_result primary key (id),
    constraint fk_method_result_call foreign key (call) references method_call (id) on delete cascade
);

create index ix_method_result_call on method_result (call, at, id);
