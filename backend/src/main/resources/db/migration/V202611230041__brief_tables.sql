-- Who wants the brief of a municipality by e-mail. Whoever has chosen nothing has no row and gets none.
create table brief_subscription (
    id uuid not null,
    version bigint not null,
    person uuid not null,
    municipality text not null,
    frequency text not null,
    weekday text not null,
    hour int not null,
    time_zone text not null,
    next_at timestamptz,
    last_sent_at timestamptz,
    constraint pk_brief_subscription primary key (id),
    constraint uq_brief_subscription_reader unique (person, municipality),
    constraint fk_brief_subscription_person foreign key (person) references person (id) on delete cascade,
    constraint fk_brief_subscription_municipality foreign key (municipality) references municipality (code),
    constraint ck_brief_subscription_frequency check (frequency in ('OFF', 'WEEKLY', 'MONTHLY')),
    constraint ck_brief_subscription_hour check (hour between 0 and 23),
    constraint ck_brief_subscription_next check ((next_at is null) = (frequency = 'OFF'))
);

create index ix_brief_subscription_next_at on brief_subscription (next_at) where next_at is not null;
create index ix_brief_subscription_municipality on brief_subscription (municipality);

-- The letters that were sent: one for a reader, a municipality and a period. Of the secret that ends them only the digest
-- is kept.
create table brief_letter (
    person uuid not null,
    municipality text not null,
    period text not null,
    secret bytea not null,
    sent_at timestamptz not null,
    constraint pk_brief_letter primary key (person, municipality, period),
    constraint fk_brief_letter_person foreign key (person) references person (id) on delete cascade,
    constraint fk_brief_letter_municipality foreign key (municipality) references municipality (code),
    constraint uq_brief_letter_secret unique (secret)
);

create index ix_brief_letter_sent_at on brief_letter (sent_at);
create index ix_brief_letter_municipality on brief_letter (municipality);

-- By what a brief is read.
create index ix_knowledge_item_published_in on knowledge_item (municipality, published_at, id) where status = 'PUBLISHED';
create index ix_roll_waiting_in on roll (to_municipality, sent_at, id) where status in ('SENT', 'SEEN');
create index ix_trial_due_in on trial (municipality, result_due, id) where status = 'RUNNING';
