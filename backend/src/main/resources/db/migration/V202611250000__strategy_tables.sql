-- Versions of the strategy. What was put out for consultation is kept as it was put out, with which the adopted text is
-- compared.
create table strategy (
    id uuid not null,
    version bigint not null,
    title text not null,
    language text not null,
    period_from date not null,
    period_to date not null,
    status text not null,
    based_on uuid,
    comments_until date,
    put_out jsonb,
    notes jsonb,
    adopted_on date,
    reason text,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    demo boolean not null,
    constraint pk_strategy primary key (id),
    constraint fk_strategy_based_on foreign key (based_on) references strategy (id) on delete set null,
    constraint ck_strategy_status check (status in ('DRAFT', 'CONSULTATION', 'ADOPTED', 'REPLACED', 'ARCHIVED')),
    constraint ck_strategy_period check (period_to >= period_from),
    constraint ck_strategy_consultation check (status <> 'CONSULTATION' or (comments_until is not null and put_out is not null)),
    constraint ck_strategy_adopted check (status in ('DRAFT', 'CONSULTATION') or adopted_on is not null),
    constraint uq_strategy_period exclude using gist (daterange(period_from, period_to, '[]') with &&) where (status = 'ADOPTED')
);

create index ix_strategy_period_from on strategy (period_from desc, id desc);
create index ix_strategy_based_on on strategy (based_on);

-- How far a goal is. A goal goes on from version to version; how it is worded belongs to each of them.
create table strategy_goal (
    id uuid not null,
    version bigint not null,
    status text not null,
    reason text,
    changed_at timestamptz not null,
    constraint pk_strategy_goal primary key (id),
    constraint ck_strategy_goal_status check (status in ('PLANNED', 'ACTIVE', 'REACHED', 'DROPPED')),
    constraint ck_strategy_goal_reason check (reason is not null or status <> 'DROPPED')
);

create table strategy_element (
    id uuid not null,
    version bigint not null,
    strategy uuid not null,
    element uuid not null,
    goal uuid,
    kind text not null,
    place integer not null,
    text text not null,
    focus_areas text[] not null,
    ways_of_working uuid[] not null,
    owner_role text,
    owner_group uuid,
    owner_person uuid,
    owner_label text,
    indicator text,
    target double precision,
    due date,
    constraint pk_strategy_element primary key (id),
    constraint uq_strategy_element unique (strategy, element),
    constraint fk_strategy_element_strategy foreign key (strategy) references strategy (id) on delete cascade,
    constraint fk_strategy_element_goal foreign key (goal) references strategy_goal (id),
    constraint fk_strategy_element_owner_group foreign key (owner_group) references theme_group (id) on delete set null,
    constraint fk_strategy_element_owner_person foreign key (owner_person) references person (id) on delete set null,
    constraint ck_strategy_element_kind check (kind in ('MISSION', 'VISION', 'FOCUS_AREA', 'WAY_OF_WORKING', 'GOAL')),
    constraint ck_strategy_element_goal check ((goal is not null) = (kind = 'GOAL') and (goal is null or goal = element)),
    constraint ck_strategy_element_owner check (num_nonnulls(owner_role, owner_group, owner_person, owner_label) <= 1),
    constraint ck_strategy_element_indicator check (indicator in
        ('TIME_TO_PRACTICE', 'ROLLS_ACROSS_GROUPS', 'PUBLISHED_ITEMS', 'REACHED_MUNICIPALITIES', 'MILESTONE'))
);

create index ix_strategy_element_goal on strategy_element (goal);
create index ix_strategy_element_owner_group on strategy_element (owner_group);
create index ix_strategy_element_owner_person on strategy_element (owner_person);

create table strategy_evidence (
    id uuid not null,
    version bigint not null,
    goal uuid not null,
    kind text not null,
    item uuid,
    trial uuid,
    event uuid,
    note text,
    created_by text not null,
    author uuid,
    author_name text,
    created_at timestamptz not null,
    constraint pk_strategy_evidence primary key (id),
    constraint fk_strategy_evidence_goal foreign key (goal) references strategy_goal (id) on delete cascade,
    constraint fk_strategy_evidence_item foreign key (item) references knowledge_item (id) on delete cascade,
    constraint fk_strategy_evidence_trial foreign key (trial) references trial (id) on delete cascade,
    constraint fk_strategy_evidence_event foreign key (event) references event (id) on delete cascade,
    constraint fk_strategy_evidence_author foreign key (author) references person (id) on delete set null,
    constraint uq_strategy_evidence_item unique (goal, item),
    constraint uq_strategy_evidence_trial unique (goal, trial),
    constraint uq_strategy_evidence_event unique (goal, event),
    constraint ck_strategy_evidence_kind check ((kind = 'ITEM' and item is not null and num_nonnulls(trial, event) = 0)
        or (kind = 'TRIAL' and trial is not null and num_nonnulls(item, event) = 0)
        or (kind = 'EVENT' and event is not null and num_nonnulls(item, trial) = 0))
);

create index ix_strategy_evidence_goal on strategy_evidence (goal, created_at, id);
create index ix_strategy_evidence_item on strategy_evidence (item);
create index ix_strategy_evidence_trial on strategy_evidence (trial);
create index ix_strategy_evidence_event on strategy_evidence (event);
create index ix_strategy_evidence_author on strategy_evidence (author);

-- What coordinators say about a version that is out for consultation, with the words that it was said about.
create table strategy_comment (
    id uuid not null,
    version bigint not null,
    strategy uuid not null,
    element uuid not null,
    wording text not null,
    text text not null,
    municipality text,
    created_by text not null,
    author uuid,
    author_name text,
    created_at timestamptz not null,
    answer text,
    answer_text text,
    answered_at timestamptz,
    answered_by uuid,
    answered_by_name text,
    constraint pk_strategy_comment primary key (id),
    constraint fk_strategy_comment_strategy foreign key (strategy) references strategy (id) on delete cascade,
    constraint fk_strategy_comment_municipality foreign key (municipality) references municipality (code),
    constraint fk_strategy_comment_author foreign key (author) references person (id) on delete set null,
    constraint fk_strategy_comment_answered_by foreign key (answered_by) references person (id) on delete set null,
    constraint ck_strategy_comment_answer check (answer in ('CONSIDERED', 'ACCEPTED', 'DECLINED')),
    constraint ck_strategy_comment_answered check ((answer is null) = (answered_at is null) and (answer is null) = (answer_text is null))
);

create index ix_strategy_comment_strategy on strategy_comment (strategy, created_at, id);
create index ix_strategy_comment_element on strategy_comment (strategy, element, created_at, id);
create index ix_strategy_comment_municipality on strategy_comment (municipality);
create index ix_strategy_comment_author on strategy_comment (author);
create index ix_strategy_comment_answered_by on strategy_comment (answered_by);
