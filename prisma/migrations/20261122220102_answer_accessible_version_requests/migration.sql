-- AlterTable
ALTER TABLE "accessible_version_request" ADD COLUMN     "answer" TEXT;
