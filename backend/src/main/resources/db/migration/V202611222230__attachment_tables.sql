create table attachment (
    id uuid not null,
    version bigint not null,
    item uuid not null,
    place int not null,
    title text not null,
    alt_text text,
    language text not null,
    file_name text not null,
    format text not null,
    file_key text not null,
    size bigint not null,
    sha256 text not null,
    state text not null,
    fault text,
    created_by text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint pk_attachment primary key (id),
    constraint uq_attachment_file_key unique (file_key),
    constraint fk_attachment_item foreign key (item) references knowledge_item (id) on delete cascade,
    constraint ck_attachment_state check (state in ('PENDING', 'EXTRACTED', 'NOTHING', 'FAILED', 'QUARANTINED')),
    constraint ck_attachment_fault check ((fault is not null) = (state in ('FAILED', 'QUARANTINED'))),
    constraint ck_attachment_picture check (format not in ('PNG', 'JPEG') or alt_text is not null)
);

create index ix_attachment_item on attachment (item, place, id);
create index ix_attachment_pending on attachment (created_at) where state = 'PENDING';

-- Apart from the attachment, which is read far more often.
create table attachment_text (
    attachment uuid not null,
    text text not null,
    constraint pk_attachment_text primary key (attachment),
    constraint fk_attachment_text_attachment foreign key (attachment) references attachment (id) on delete cascade
);

-- The file store in the database: a store elsewhere needs neither of the two tables.
create table attachment_file (
    key uuid not null,
    stored_at timestamptz not null,
    constraint pk_attachment_file primary key (key)
);

create index ix_attachment_file_stored_at on attachment_file (stored_at, key);

create table attachment_chunk (
    file uuid not null,
    number int not null,
    data bytea not null,
    constraint pk_attachment_chunk primary key (file, number),
    constraint fk_attachment_chunk_file foreign key (file) references attachment_file (key) on delete cascade
);

-- Files are compressed already.
alter table attachment_chunk alter column data set storage external;
