create table join_request (
    id uuid not null,
    version bigint not null,
    theme_group uuid not null,
    person uuid not null,
    message text not null,
    status text not null,
    reason text,
    sent_at timestamptz not null,
    answered_at timestamptz,
    answered_by uuid,
    constraint pk_join_request primary key (id),
    constraint fk_join_request_theme_group foreign key (theme_group) references theme_group (id) on delete cascade,
    constraint fk_join_request_person foreign key (person) references person (id) on delete cascade,
    constraint fk_join_request_answered_by foreign key (answered_by) references person (id) on delete set null,
    constraint ck_join_request_status check (status in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    constraint ck_join_request_answered check ((status = 'OPEN') = (answered_at is null))
);

create unique index uq_join_request_open on join_request (theme_group, person) where status = 'OPEN';
create index ix_join_request_theme_group on join_request (theme_group, id);
create index ix_join_request_person on join_request (person);
create index ix_join_request_answered_by on join_request (answered_by);
