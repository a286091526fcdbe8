-- What names a person is found when the person leaves the network.
create index ix_knowledge_item_authors on knowledge_item using gin (authors jsonb_path_ops);
create index ix_knowledge_item_contact_email on knowledge_item (lower(contact ->> 'email'));
