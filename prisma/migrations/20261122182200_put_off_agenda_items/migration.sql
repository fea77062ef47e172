-- AlterTable
ALTER TABLE "agenda_item" ADD COLUMN     "put_off_at" TIMESTAMPTZ(3);
