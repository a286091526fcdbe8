-- What members say about knowledge items. Comments go with their item, answers with their comment; where a person is
-- removed the words stay without the name.
create table comment (
    id uuid not null,
    version bigint not null,
    item uuid not null,
    answer_to uuid,
    type text,
    text text,
    status text not null,
    author uuid,
    author_name text,
    created_by text not null,
    created_at timestamptz not null,
    edited_at timestamptz,
    removed_by text,
    reason text,
    demo boolean not null,
    constraint pk_comment primary key (id),
    constraint fk_comment_item foreign key (item) references knowledge_item (id) on delete cascade,
    constraint fk_comment_answer_to foreign key (answer_to) references comment (id) on delete cascade,
    constraint fk_comment_author foreign key (author) references person (id) on delete set null,
    constraint ck_comment_type check (type in ('QUESTION', 'EXPERIENCE', 'OBJECTION')),
    constraint ck_comment_thread_type check (type is not null or answer_to is not null),
    constraint ck_comment_status check (status in ('VISIBLE', 'HIDDEN', 'DELETED')),
    constraint ck_comment_text check ((text is null) = (status = 'DELETED')),
    constraint ck_comment_removed_by check (removed_by in ('AUTHOR', 'CHAIR', 'SECRETARIAT')),
    constraint ck_comment_removed check ((removed_by is null) = (status = 'VISIBLE')),
    constraint ck_comment_reason check (reason is not null or status <> 'HIDDEN')
);

create index ix_comment_item on comment (item, created_at, id) where answer_to is null;
create index ix_comment_item_status on comment (item, status);
create index ix_comment_answer_to on comment (answer_to, created_at, id);
create index ix_comment_author on comment (author);
