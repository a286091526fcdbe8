create table person (
    id uuid not null,
    version bigint not null,
    subject text,
    name text not null,
    title text,
    department text,
    municipality text,
    organisation text,
    email text,
    phone text,
    demo boolean not null,
    created_at timestamptz not null,
    constraint pk_person primary key (id),
    constraint uq_person_subject unique (subject),
    constraint fk_person_municipality foreign key (municipality) references municipality (code)
);

create index ix_person_name on person (name, id);
create index ix_person_municipality on person (municipality);
create unique index uq_person_email on person (lower(email));

-- Roles that a municipality gives: its coordinator, its political contact.
create table municipal_role (
    person uuid not null,
    municipality text not null,
    role text not null,
    from_date date not null,
    until_date date,
    constraint pk_municipal_role primary key (person, municipality, role, from_date),
    constraint fk_municipal_role_person foreign key (person) references person (id),
    constraint fk_municipal_role_municipality foreign key (municipality) references municipality (code),
    constraint ck_municipal_role_role check (role in ('COORDINATOR', 'POLITICAL_CONTACT')),
    constraint ck_municipal_role_period check (until_date is null or until_date >= from_date)
);

create index ix_municipal_role_municipality on municipal_role (municipality);

create table theme_group (
    id uuid not null,
    version bigint not null,
    slug text not null,
    name text not null,
    former_names text[] not null,
    purpose text not null,
    goal text,
    ground_rules text[] not null,
    way_of_working text,
    time_frame text,
    closing_criterion text,
    meeting_rhythm text,
    focus_areas text[] not null,
    prevention_packages text[] not null,
    topics text[] not null,
    parent uuid,
    status text not null,
    started_on date,
    closed_on date,
    closing_note text,
    successor uuid,
    steward uuid,
    demo boolean not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint pk_theme_group primary key (id),
    constraint uq_theme_group_slug unique (slug),
    constraint fk_theme_group_parent foreign key (parent) references theme_group (id),
    constraint fk_theme_group_successor foreign key (successor) references theme_group (id),
    constraint fk_theme_group_steward foreign key (steward) references person (id),
    constraint ck_theme_group_status check (status in ('PROPOSED', 'PLANNED', 'ACTIVE', 'PAUSED', 'CLOSED')),
    constraint ck_theme_group_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint ck_theme_group_closed check (status <> 'CLOSED' or closed_on is not null)
);

create index ix_theme_group_name on theme_group (name, id);
create index ix_theme_group_parent on theme_group (parent);
create index ix_theme_group_successor on theme_group (successor);
create index ix_theme_group_steward on theme_group (steward);

create table participation (
    id uuid not null,
    theme_group uuid not null,
    person uuid not null,
    role text not null,
    mandate text,
    from_date date not null,
    until_date date,
    constraint pk_participation primary key (id),
    constraint fk_participation_theme_group foreign key (theme_group) references theme_group (id),
    constraint fk_participation_person foreign key (person) references person (id),
    constraint uq_participation unique (theme_group, person, role, from_date),
    constraint ck_participation_role check (role in ('MEMBER', 'CHAIR', 'VICE_CHAIR', 'PROCESS_LEADER')),
    constraint ck_participation_period check (until_date is null or until_date >= from_date)
);

create index ix_participation_person on participation (person);
