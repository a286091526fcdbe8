-- Questions that are put to groups of people, who answer without an account under a short code.
create table workshop (
    id uuid not null,
    version bigint not null,
    title text not null,
    introduction text,
    language text not null,
    questions text[] not null,
    moderation text not null,
    votes integer not null,
    status text not null,
    code text,
    opened_at timestamptz,
    closes_at timestamptz,
    created_by text not null,
    author uuid,
    author_name text,
    created_at timestamptz not null,
    constraint pk_workshop primary key (id),
    constraint fk_workshop_author foreign key (author) references person (id) on delete set null,
    constraint ck_workshop_language check (language in ('DA', 'EN', 'SV')),
    constraint ck_workshop_questions check (cardinality(questions) between 1 and 20),
    constraint ck_workshop_moderation check (moderation in ('BEFORE', 'AFTER')),
    constraint ck_workshop_votes check (votes between 1 and 10),
    constraint ck_workshop_status check (status in ('DRAFT', 'OPEN', 'VOTING', 'CLOSED')),
    constraint ck_workshop_code check (code ~ '^[A-Z]{6}$'),
    constraint ck_workshop_opened check ((status = 'DRAFT') = (code is null) and (code is null) = (closes_at is null))
);

create index ix_workshop_author on workshop (author);
create index ix_workshop_created on workshop (created_at, id);
create index ix_workshop_code on workshop (code, opened_at);
create index ix_workshop_closes_at on workshop (closes_at);
-- Two workshops that people can be in at the same time never have one code.
create unique index uq_workshop_code on workshop (code) where status in ('OPEN', 'VOTING');

create table workshop_theme_group (
    workshop uuid not null,
    theme_group uuid not null,
    constraint pk_workshop_theme_group primary key (workshop, theme_group),
    constraint fk_workshop_theme_group_workshop foreign key (workshop) references workshop (id) on delete cascade,
    constraint fk_workshop_theme_group_theme_group
        foreign key (theme_group) references theme_group (id) on delete cascade
);

create index ix_workshop_theme_group_theme_group on workshop_theme_group (theme_group);

-- Nobody's name: a digest of what the phone made up, forgotten a day after the workshop.
create table workshop_participant (
    id uuid not null,
    version bigint not null,
    workshop uuid not null,
    token_digest bytea,
    constraint pk_workshop_participant primary key (id),
    constraint fk_workshop_participant_workshop foreign key (workshop) references workshop (id) on delete cascade,
    constraint uq_workshop_participant_token unique (workshop, token_digest)
);

create table workshop_theme (
    id uuid not null,
    version bigint not null,
    workshop uuid not null,
    title text not null,
    place integer not null,
    constraint pk_workshop_theme primary key (id),
    constraint fk_workshop_theme_workshop foreign key (workshop) references workshop (id) on delete cascade
);

create index ix_workshop_theme_workshop on workshop_theme (workshop, place, id);

create table workshop_vote (
    participant uuid not null,
    theme uuid not null,
    constraint pk_workshop_vote primary key (participant, theme),
    constraint fk_workshop_vote_participant
        foreign key (participant) references workshop_participant (id) on delete cascade,
    constraint fk_workshop_vote_theme foreign key (theme) references workshop_theme (id) on delete cascade
);

create index ix_workshop_vote_theme on workshop_vote (theme);

-- change and number are its place among the changes of all answers, in the order of commits, as in the outbox.
create table workshop_answer (
    id uuid not null,
    version bigint not null,
    number bigint not null generated always as identity,
    change xid8 not null,
    workshop uuid not null,
    question integer not null,
    participant uuid,
    text text not null,
    table_name text,
    state text not null,
    theme uuid,
    duplicate_of uuid,
    sent_at timestamptz not null,
    constraint pk_workshop_answer primary key (id),
    constraint fk_workshop_answer_workshop foreign key (workshop) references workshop (id) on delete cascade,
    constraint fk_workshop_answer_participant
        foreign key (participant) references workshop_participant (id) on delete set null,
    constraint fk_workshop_answer_theme foreign key (theme) references workshop_theme (id) on delete set null,
    constraint fk_workshop_answer_duplicate_of
        foreign key (duplicate_of) references workshop_answer (id) on delete set null,
    constraint ck_workshop_answer_question check (question between 1 and 20),
    constraint ck_workshop_answer_state check (state in ('WAITING', 'SHOWN', 'HIDDEN'))
);

create index ix_workshop_answer_change on workshop_answer (workshop, change, number);
create index ix_workshop_answer_participant on workshop_answer (participant);
create index ix_workshop_answer_theme on workshop_answer (theme);
create index ix_workshop_answer_duplicate_of on workshop_answer (duplicate_of);

create function mark_workshop_answer() returns trigger language plpgsql as $$
begin
    new.change := pg_current_xact_id();
    return new;
end $$;

create trigger tr_workshop_answer_change before insert or update on workshop_answer
    for each row execute function mark_workshop_answer();

-- What came of a workshop; what was made stands for itself when the workshop is gone.
create table workshop_outcome (
    id uuid not null,
    workshop uuid not null,
    kind text not null,
    title text not null,
    made text not null,
    made_in text,
    theme uuid,
    answers uuid[] not null,
    at timestamptz not null,
    constraint pk_workshop_outcome primary key (id),
    constraint fk_workshop_outcome_workshop foreign key (workshop) references workshop (id) on delete cascade,
    constraint fk_workshop_outcome_theme foreign key (theme) references workshop_theme (id) on delete set null,
    constraint ck_workshop_outcome_kind check (kind in ('NEED', 'ITEM', 'PROPOSAL'))
);

create index ix_workshop_outcome_workshop on workshop_outcome (workshop, at, id);
create index ix_workshop_outcome_theme on workshop_outcome (theme);
