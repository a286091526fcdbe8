-- What a place has dismissed it can look at again, the latest first.
create index ix_suggestion_answered on suggestion (place, status, answered_at desc, id desc) where status <> 'OPEN';
