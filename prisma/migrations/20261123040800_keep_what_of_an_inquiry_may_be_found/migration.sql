-- AlterTable
ALTER TABLE "inquiry" ADD COLUMN "open_text" TEXT NOT NULL DEFAULT '',
ADD COLUMN "open_title" TEXT NOT NULL DEFAULT '';
