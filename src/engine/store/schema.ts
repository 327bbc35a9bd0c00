import type { DATABASE_VERSION } from '../../protocol/engine-data.ts'

/** One entry per schema version, applied in order; `user_version` is the number of applied ones. Never change one: add one. */
export const MIGRATIONS = [
  `
  CREATE TABLE tokens (
    hash TEXT PRIMARY KEY,            -- SHA-256 of the token: the token itself is nowhere on disk
    user_id TEXT NOT NULL,
    expires_at INTEGER NOT NULL       -- epoch ms, as all times here
  );
  CREATE TABLE sessions (
    id TEXT PRIMARY KEY,              -- 19 digits
    task_id TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    user_id TEXT NOT NULL,
    head INTEGER NOT NULL,            -- versions.n of the present draft
    last_edit TEXT,
    created_at INTEGER NOT NULL
  );
  CREATE TABLE versions (
    session_id TEXT NOT NULL REFERENCES sessions (id),
    n INTEGER NOT NULL,               -- order of making, with holes
    draft TEXT NOT NULL,
    label TEXT NOT NULL,
    name TEXT,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (session_id, n)
  ) WITHOUT ROWID;
  CREATE TABLE media (
    id TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES sessions (id),
    name TEXT NOT NULL,
    hash TEXT NOT NULL,
    record TEXT NOT NULL,             -- Media without id and name
    created_at INTEGER NOT NULL,
    UNIQUE (session_id, name)
  );
  CREATE TABLE analyses (
    subject TEXT NOT NULL,            -- hash of the content
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (subject, kind)
  ) WITHOUT ROWID;
  CREATE TABLE turns (
    id TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES sessions (id),
    message TEXT NOT NULL,
    status TEXT NOT NULL,
    reply TEXT,
    started_at INTEGER NOT NULL,
    ended_at INTEGER
  );
  CREATE INDEX turns_by_session ON turns (session_id, started_at);
  CREATE TABLE renders (
    id TEXT PRIMARY KEY,
    session_id TEXT NOT NULL,
    job TEXT NOT NULL,
    status TEXT NOT NULL,             -- RenderStatus
    state TEXT NOT NULL,              -- its field status, to find the unfinished
    created_at INTEGER NOT NULL
  );
  CREATE INDEX renders_by_session ON renders (session_id, created_at);
  `,
  // the last ids of elements in the session's timelines: none is reused
  'ALTER TABLE sessions ADD COLUMN last_ids TEXT',
  // versions.n of the version that it was made from
  'ALTER TABLE versions ADD COLUMN parent INTEGER',
  // 1 if the reply asks a question, which the next message may answer
  'ALTER TABLE turns ADD COLUMN asks INTEGER',
  // data about the users of a multi-user server; empty for a person's own engine
  `
  CREATE TABLE accounts (
    user_id TEXT PRIMARY KEY,
    name TEXT UNIQUE NOT NULL,
    credits INTEGER NOT NULL,         -- seconds of film that may be rendered
    created_at INTEGER NOT NULL
  );
  CREATE TABLE charges (
    render_id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL,
    credits INTEGER NOT NULL          -- held while the render is under way, spent once it is completed, else nothing
  );
  CREATE INDEX charges_by_user ON charges (user_id);
  CREATE INDEX sessions_by_user ON sessions (user_id);
  `,
  // existing films keep how their pictures fill the canvas, which was called `auto` before
  `UPDATE versions SET draft = json_set(draft, '$.canvas.fit', 'near') WHERE json_extract(draft, '$.canvas.fit') = 'auto'`,
  // for the log of a session: who asked ('person' in the studio, 'assistant'), whether in words, and what was done, a JSON list of lines
  `
  ALTER TABLE turns ADD COLUMN author TEXT;
  ALTER TABLE turns ADD COLUMN words INTEGER;
  ALTER TABLE turns ADD COLUMN said TEXT;
  `,
] as const satisfies readonly string[] & { length: typeof DATABASE_VERSION }
