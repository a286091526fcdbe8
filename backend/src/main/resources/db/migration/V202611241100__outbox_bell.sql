-- Every node listens: what one commits, the others need not wait for. Within a transaction it rings once.
create function ring_outbox() returns trigger language plpgsql as $$
begin
    perform pg_notify('outbox', '');
    return null;
end $$;

create trigger tr_outbox_bell after insert on outbox
    for each statement execute function ring_outbox();
