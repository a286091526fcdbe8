-- Meetings and theme days. An event belongs to the groups of event_theme_group, to the network, or to both.
create table event (
    id uuid not null,
    public_id text not null,
    version bigint not null,
    sequence int not null,
    title text not null,
    kind text not null,
    mode text not null,
    description text,
    place text,
    link text,
    municipality text,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    time_zone text not null,
    registration_deadline timestamptz,
    seats int not null,
    programme jsonb not null,
    contacts jsonb not null,
    network boolean not null,
    visibility text not null,
    status text not null,
    cancel_reason text,
    created_by text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    demo boolean not null,
    constraint pk_event primary key (id),
    constraint uq_event_public_id unique (public_id),
    constraint fk_event_municipality foreign key (municipality) references municipality (code),
    constraint ck_event_kind check (kind in ('MEETING', 'THEME_DAY', 'WEBINAR', 'OTHER')),
    constraint ck_event_mode check (mode in ('PHYSICAL', 'DIGITAL', 'HYBRID')),
    constraint ck_event_visibility check (visibility in ('PUBLIC', 'MEMBERS', 'GROUP')),
    constraint ck_event_status check (status in ('PLANNED', 'CANCELLED')),
    constraint ck_event_cancel_reason check ((cancel_reason is null) = (status = 'PLANNED')),
    constraint ck_event_times check (ends_at > starts_at),
    constraint ck_event_deadline check (registration_deadline <= starts_at),
    constraint ck_event_seats check (seats >= 0)
);

create index ix_event_starts_at on event (starts_at, id);
create index ix_event_municipality on event (municipality, starts_at);
create index ix_event_created_by on event (created_by);

create table event_theme_group (
    event uuid not null,
    theme_group uuid not null,
    constraint pk_event_theme_group primary key (event, theme_group),
    constraint fk_event_theme_group_event foreign key (event) references event (id) on delete cascade,
    constraint fk_event_theme_group_theme_group foreign key (theme_group) references theme_group (id) on delete cascade
);

create index ix_event_theme_group_theme_group on event_theme_group (theme_group);

-- number is the order in which people came: it is taken while the event is locked.
create table registration (
    id uuid not null,
    version bigint not null,
    number bigint generated always as identity,
    event uuid not null,
    person uuid not null,
    status text not null,
    note text,
    language text not null,
    registered_at timestamptz not null,
    constraint pk_registration primary key (id),
    constraint uq_registration_person unique (event, person),
    constraint uq_registration_number unique (event, number),
    constraint fk_registration_event foreign key (event) references event (id) on delete cascade,
    constraint fk_registration_person foreign key (person) references person (id) on delete cascade,
    constraint ck_registration_status check (status in ('REGISTERED', 'WAITING'))
);

create index ix_registration_person on registration (person);
create index ix_registration_waiting on registration (event, number) where status = 'WAITING';

create table calendar_address (
    id uuid not null,
    version bigint not null,
    person uuid not null,
    token text not null,
    created_at timestamptz not null,
    constraint pk_calendar_address primary key (id),
    constraint uq_calendar_address_person unique (person),
    constraint uq_calendar_address_token unique (token),
    constraint fk_calendar_address_person foreign key (person) references person (id) on delete cascade
);
