-- Where partners want to be told of changes. Their secrets are sealed: signing needs them, so a digest is not enough.
create table webhook (
    id uuid not null,
    version bigint not null,
    partner uuid not null,
    url text not null,
    description text,
    theme_group uuid,
    topic text,
    municipality text,
    kind text,
    status text not null,
    pause text,
    reason text,
    status_at timestamptz not null,
    secret bytea,
    secret_issued_at timestamptz,
    former_secret bytea,
    former_until timestamptz,
    failing_since timestamptz,
    rests_until timestamptz,
    last_delivered_at timestamptz,
    created_at timestamptz not null,
    constraint pk_webhook primary key (id),
    constraint fk_webhook_partner foreign key (partner) references partner (id) on delete cascade,
    constraint fk_webhook_theme_group foreign key (theme_group) references theme_group (id) on delete cascade,
    constraint ck_webhook_status check (status in ('ACTIVE', 'PAUSED')),
    constraint ck_webhook_pause check (pause in ('BY_HAND', 'FAILING', 'GONE')),
    constraint ck_webhook_paused check ((status = 'PAUSED') = (pause is not null)),
    constraint ck_webhook_former check ((former_secret is null) = (former_until is null))
);

create index ix_webhook_partner on webhook (partner, id desc);
create index ix_webhook_theme_group on webhook (theme_group);

-- What a webhook that asks for a part was told of, so that it hears when an item is no longer in that part.
create table webhook_item (
    webhook uuid not null,
    item uuid not null,
    constraint pk_webhook_item primary key (webhook, item),
    constraint fk_webhook_item_webhook foreign key (webhook) references webhook (id) on delete cascade
);

-- One message to one webhook. An item waits at most once and is on its way at most once: what it is for the partner is
-- looked up when it is sent, so that a later change takes the place of an earlier one that still waits.
create table webhook_delivery (
    id uuid not null,
    webhook uuid not null,
    item uuid,
    item_public_id text,
    event text,
    message uuid not null,
    digest bytea,
    state text not null,
    occurred_at timestamptz not null,
    created_at timestamptz not null,
    due_at timestamptz not null,
    lease uuid,
    lease_until timestamptz,
    attempts integer not null,
    first_attempt_at timestamptz,
    answer_status integer,
    fault text,
    finished_at timestamptz,
    constraint pk_webhook_delivery primary key (id),
    constraint fk_webhook_delivery_webhook foreign key (webhook) references webhook (id) on delete cascade,
    constraint ck_webhook_delivery_state
        check (state in ('WAITING', 'SENDING', 'DELIVERED', 'FAILED', 'SUPERSEDED')),
    constraint ck_webhook_delivery_event check (event in ('UPSERT', 'TOMBSTONE', 'PING')),
    constraint ck_webhook_delivery_lease
        check ((state = 'SENDING') = (lease is not null) and (lease is null) = (lease_until is null)),
    constraint ck_webhook_delivery_finished
        check ((state in ('DELIVERED', 'FAILED', 'SUPERSEDED')) = (finished_at is not null))
);

create unique index uq_webhook_delivery_waiting on webhook_delivery (webhook, item) where state = 'WAITING';
create unique index uq_webhook_delivery_sending on webhook_delivery (webhook, item) where state = 'SENDING';
create index ix_webhook_delivery_due on webhook_delivery (webhook, due_at, id) where state = 'WAITING';
create index ix_webhook_delivery_lease on webhook_delivery (lease_until) where state = 'SENDING';
create index ix_webhook_delivery_log on webhook_delivery (webhook, id desc);
create index ix_webhook_delivery_state on webhook_delivery (webhook, state, id desc);
create index ix_webhook_delivery_finished on webhook_delivery (finished_at) where finished_at is not null;

-- Each time that a message was sent: what was asked, and what came back.
create table webhook_attempt (
    id uuid not null,
    delivery uuid not null,
    message uuid not null,
    at timestamptz not null,
    milliseconds integer not null,
    request_headers jsonb not null,
    request_body text not null,
    answer_status integer,
    answer_headers jsonb not null,
    answer_body text,
    fault text,
    constraint pk_webhook_attempt primary key (id),
    constraint fk_webhook_attempt_delivery foreign key (delivery) references webhook_delivery (id) on delete cascade,
    constraint ck_webhook_attempt_fault check (fault in
        ('ADDRESS_REFUSED', 'UNKNOWN_HOST', 'CONNECT_FAILED', 'TLS_FAILED', 'TIMED_OUT', 'BROKEN_OFF'))
);

create index ix_webhook_attempt_delivery on webhook_attempt (delivery, id);

-- How far the outbox was read for all webhooks; who holds the row reads.
create table webhook_reader (
    id integer not null,
    position text not null,
    constraint pk_webhook_reader primary key (id),
    constraint ck_webhook_reader_one check (id = 1)
);

insert into webhook_reader (id, position) values (1, '0-0');
