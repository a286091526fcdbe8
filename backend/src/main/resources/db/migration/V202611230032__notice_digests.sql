-- How somebody wants to be written to. Whoever has chosen nothing has no row and gets no digest.
create table digest_choice (
    person uuid not null,
    version bigint not null,
    frequency text not null,
    hour int not null,
    weekday text not null,
    time_zone text not null,
    language text,
    told_up_to bigint not null,
    next_at timestamptz,
    constraint pk_digest_choice primary key (person),
    constraint fk_digest_choice_person foreign key (person) references person (id) on delete cascade,
    constraint ck_digest_choice_frequency check (frequency in ('OFF', 'DAILY', 'WEEKLY')),
    constraint ck_digest_choice_hour check (hour between 0 and 23),
    constraint ck_digest_choice_next check ((next_at is null) = (frequency = 'OFF'))
);

create index ix_digest_choice_next_at on digest_choice (next_at) where next_at is not null;

-- The letters that were sent: one for a person and a period. Of the secret that ends them only the digest is kept.
create table digest_letter (
    person uuid not null,
    period text not null,
    secret bytea not null,
    sent_at timestamptz not null,
    constraint pk_digest_letter primary key (person, period),
    constraint fk_digest_letter_person foreign key (person) references person (id) on delete cascade,
    constraint uq_digest_letter_secret unique (secret)
);

create index ix_digest_letter_sent_at on digest_letter (sent_at);
