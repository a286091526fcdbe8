-- Work that outlives a request; the columns are those of db-scheduler.
create table job (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    constraint pk_job primary key (task_name, task_instance)
);

create index ix_job_execution_time on job (execution_time);
create index ix_job_last_heartbeat on job (last_heartbeat);
