-- Imports come as lines of JSON, as a list in JSON, or as a table; of a table it is kept what its columns were taken for.
alter table import_job
    add column format text not null default 'NDJSON',
    add column file_name text,
    add column charset text,
    add column ready int not null default 0,
    add column columns jsonb not null default '[]',
    add constraint ck_import_job_format check (format in ('NDJSON', 'JSON', 'CSV'));

-- What was wrong with the form of a row before it became a line: faults by line.
alter table import_chunk add column faults jsonb not null default '[]';
