-- What names a person is found when the person wants to be forgotten.
create index ix_item_version_actor on item_version (actor);
create index ix_item_version_authors on item_version using gin ((content -> 'authors') jsonb_path_ops);
create index ix_item_version_contact_email on item_version (lower(content -> 'contact' ->> 'email'));
create index ix_item_confirmation_actor on item_confirmation (actor);
create index ix_knowledge_item_returned_by on knowledge_item (returned_by) where returned_by is not null;
