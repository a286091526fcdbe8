-- What each item adds to which figure, and the sums of that. Only what every member sees is counted. Both are derived: they
-- are brought up to date from the outbox, and made anew when the service counts something else than it did.
create table insight_share (
    item uuid not null,
    figure text not null,
    key text not null,
    other text not null,
    -- The first day of the year, or of the quarter for how long it took until it was tried.
    period date not null,
    n bigint not null,
    constraint pk_insight_share primary key (item, figure, key, other, period)
);

create index ix_insight_share_figure on insight_share (figure, key, item);

create table insight_sum (
    figure text not null,
    key text not null,
    other text not null,
    period date not null,
    n bigint not null,
    constraint pk_insight_sum primary key (figure, key, other, period)
);

create index ix_insight_sum_nothing on insight_sum (figure) where n = 0;

-- How far the outbox is read. Whoever holds the row brings the figures up to date. While they are made anew, made_to is the
-- last item that was counted; what it counts by is compared with what the service counts by.
create table insight_reader (
    id smallint not null,
    position text not null,
    counted_by int not null,
    made_to uuid,
    read_at timestamptz,
    constraint pk_insight_reader primary key (id),
    constraint ck_insight_reader_one check (id = 1)
);

insert into insight_reader (id, position, counted_by) values (1, '0-0', 0);
