-- What closed lately: feeds and insights read it by time.
CREATE INDEX "posting_closed_at_idx" ON "posting" ("closed_at" DESC) WHERE "state" = 'closed';
