-- AlterTable
ALTER TABLE "calendar_feed" ADD COLUMN     "has_deadlines" BOOLEAN NOT NULL DEFAULT true;
