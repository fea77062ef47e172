-- AlterEnum
ALTER TYPE "preview_obstacle" ADD VALUE 'crashed';

-- AlterTable
ALTER TABLE "file_version" ADD COLUMN     "preview_attempts" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "scan_finding" TEXT;
