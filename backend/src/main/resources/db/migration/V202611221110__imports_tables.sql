create table import_job (
    id uuid not null,
    created_by text not null,
    created_at timestamptz not null,
    finished_at timestamptz,
    state text not null,
    dry_run boolean not null,
    partial boolean not null,
    demo boolean not null,
    lines int not null,
    checked int not null,
    imported int not null,
    created_items int not null,
    changed_items int not null,
    unchanged_items int not null,
    faulty int not null,
    attempts int not null,
    constraint pk_import_job primary key (id),
    constraint ck_import_job_state check (state in ('CHECKING', 'IMPORTING', 'DONE', 'REFUSED', 'FAILED'))
);

create index ix_import_job_waiting on import_job (created_at) where state in ('CHECKING', 'IMPORTING');
create index ix_import_job_created_by on import_job (created_by, created_at, id);

-- The lines as they came, so that an accepted import goes on after a crash; removed when the job is finished.
create table import_chunk (
    job uuid not null,
    number int not null,
    first_line int not null,
    lines text not null,
    constraint pk_import_chunk primary key (job, number),
    constraint fk_import_chunk_job foreign key (job) references import_job (id) on delete cascade
);

create table import_fault (
    job uuid not null,
    line int not null,
    number int not null,
    pointer text,
    code text not null,
    arguments jsonb not null,
    constraint pk_import_fault primary key (job, line, number),
    constraint fk_import_fault_job foreign key (job) references import_job (id) on delete cascade
);
