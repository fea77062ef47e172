-- AlterTable
ALTER TABLE "agenda_item" ADD COLUMN     "resumed_at" TIMESTAMPTZ(3),
ADD COLUMN     "spent_seconds" INTEGER NOT NULL DEFAULT 0;
