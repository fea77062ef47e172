-- Three hundred invitations are written in the request that sends them, and compressing took half of that time. What
-- was sent loses its text soon.
ALTER TABLE "outbox" ALTER COLUMN "text" SET STORAGE EXTERNAL;
ALTER TABLE "outbox" ALTER COLUMN "html" SET STORAGE EXTERNAL;
ALTER TABLE "outbox" ALTER COLUMN "calendar" SET STORAGE EXTERNAL;
