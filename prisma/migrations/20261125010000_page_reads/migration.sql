-- What public pages read: companies in the order of their names, and the newest open roles of a function.
CREATE INDEX "company_by_name" ON "company" (lower("name"), "slug");
CREATE INDEX "posting_open_function" ON "posting" ("function", "first_seen_at" DESC) WHERE "state" = 'open';
