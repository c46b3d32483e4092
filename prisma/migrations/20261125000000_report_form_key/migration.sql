-- One a form: a second submit of the same form is the same report.
ALTER TABLE "report" ADD COLUMN "form_key" TEXT;
CREATE UNIQUE INDEX "report_form_key_key" ON "report"("form_key");
