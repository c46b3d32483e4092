-- Companies' logos: the address that their sources name, and the picture we made of it, kept once by its hash.
CREATE TABLE "logo_image" (
    "id" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "stand_in" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "logo_image_pkey" PRIMARY KEY ("id")
);
-- WebP does not compress further.
ALTER TABLE "logo_image" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;

CREATE TABLE "company_logo" (
    "company_id" UUID NOT NULL,
    "source_url" TEXT NOT NULL,
    "image_id" TEXT,
    "etag" TEXT,
    "last_modified" TEXT,
    "fetched_at" TIMESTAMPTZ(3),
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "failed_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "company_logo_pkey" PRIMARY KEY ("company_id")
);

CREATE INDEX "company_logo_next_at_idx" ON "company_logo"("next_at");
CREATE INDEX "company_logo_image_id_idx" ON "company_logo"("image_id");

ALTER TABLE "company_logo" ADD CONSTRAINT "company_logo_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "company_logo" ADD CONSTRAINT "company_logo_image_id_fkey" FOREIGN KEY ("image_id") REFERENCES "logo_image"("id") ON DELETE SET NULL ON UPDATE CASCADE;
