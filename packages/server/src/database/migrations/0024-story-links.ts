import { story, tell } from './0021-events/watches.ts';

/** People link a story to what it is about or led to, in the same neighbourhood. A link ends when someone takes it away, and who made it and who ended it stays. */
export const statements: readonly string[] = [
  `create table story_links (
    position bigint generated always as identity primary key, story text not null references stories, proposal text references proposals, commitment text references commitments, check (num_nonnulls(proposal, commitment) = 1),
    linked_by text not null check (linked_by <> ''), linked_at timestamptz not null default clock_timestamp(), ended_by text, ended_at timestamptz, check ((ended_by is null) = (ended_at is null))
  )`,
  `create unique index one_link on story_links (story, coalesce(proposal, ''), coalesce(commitment, '')) where ended_at is null`,
  `create trigger only_while_told before insert on story_links for each row execute function only_while_told()`,
  `create function keep_link() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      if (select neighbourhood from stories where id = new.story) is distinct from
         coalesce((select neighbourhood from proposals where id = new.proposal), (select neighbourhood from commitments where id = new.commitment)) then
        raise exception 'a story is linked within its neighbourhood' using errcode = 'WP143';
      end if;
      return new;
    end if;
    if tg_op = 'DELETE' or old.ended_at is not null or new.ended_at is null
       or (old.story, old.proposal, old.commitment, old.linked_by, old.linked_at) is distinct from (new.story, new.proposal, new.commitment, new.linked_by, new.linked_at) then
      raise exception 'a link can only end' using errcode = 'WP144';
    end if;
    new.ended_at := clock_timestamp();
    return new;
  end $$`,
  `create trigger keep_link before insert or update or delete on story_links for each row execute function keep_link()`,
  tell({ table: 'story_links', kind: 'verhaal-verbonden', of: story, on: 'insert or update' }),
];
