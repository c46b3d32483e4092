-- What narrows a remote role inside the United States: -WA not in that state, +CO in that state, @ET in that time zone.
ALTER TABLE "posting" ADD COLUMN "remote_limits" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];
