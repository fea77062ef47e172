-- AlterTable
ALTER TABLE "outbox" ADD COLUMN     "claimed_until" TIMESTAMPTZ(3),
ADD COLUMN     "failure" TEXT;
