create table item_confirmation (
    id uuid not null,
    item uuid not null,
    at timestamptz not null,
    actor text not null,
    name text,
    note text,
    review_due date not null,
    constraint pk_item_confirmation primary key (id),
    constraint fk_item_confirmation_item foreign key (item) references knowledge_item (id) on delete cascade
);

create index ix_item_confirmation_item on item_confirmation (item, id);

-- What waits for somebody: at most one open task for an item.
create table review_task (
    id uuid not null,
    item uuid not null,
    reason text not null,
    opened_at timestamptz not null,
    opened_by text,
    due date,
    closed_at timestamptz,
    constraint pk_review_task primary key (id),
    constraint fk_review_task_item foreign key (item) references knowledge_item (id) on delete cascade,
    constraint ck_review_task_reason check (reason in ('SUBMITTED', 'REVIEW_DUE')),
    constraint ck_review_task_due check ((reason = 'REVIEW_DUE') = (due is not null))
);

create unique index uq_review_task_open on review_task (item) where closed_at is null;
create index ix_review_task_item on review_task (item);
create index ix_review_task_waiting on review_task (opened_at, id) where closed_at is null;
