/** What a wave asks about who answers is drawn up with it, and stands still with the rest. Of who answers only coarse classes are kept: these, and nothing beside them. */
export const statements: readonly string[] = [
  'alter table waves add column background jsonb',
  `alter table answers add column background jsonb not null default '{}'
    check (jsonb_typeof(background) = 'object' and background - array['age', 'area', 'language'] = '{}')
    check (coalesce(background ->> 'age', 'unknown') in ('15-24', '25-44', '45-64', '65-plus', 'unknown'))
    check (coalesce(background ->> 'area', 'unknown') ~ '^(unknown|(GM|WK|BU)[0-9A-Z]+)$')
    check (coalesce(background ->> 'language', 'unknown') ~ '^(unknown|[a-z]{2})$')`,
  `create function keep_background() returns trigger language plpgsql as $$
  begin
    if old.opens_at <= clock_timestamp() and old.background is distinct from new.background then
      raise exception 'how a wave asks stands still once it has opened' using errcode = 'WP023';
    end if;
    return new;
  end $$`,
  'create trigger keep_background before update on waves for each row execute function keep_background()',
];
