-- AlterTable
ALTER TABLE "municipality_report" ADD COLUMN     "is_oral" BOOLEAN NOT NULL DEFAULT false;
