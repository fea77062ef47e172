-- DropForeignKey
ALTER TABLE "upload" DROP CONSTRAINT "upload_member_fkey";

-- DropForeignKey
ALTER TABLE "upload" DROP CONSTRAINT "upload_speaker_fkey";

-- AlterTable
ALTER TABLE "upload" ADD COLUMN     "completed_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "upload_lock" (
    "id" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "is_wanted" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "upload_lock_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "upload" ADD CONSTRAINT "upload_member_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upload" ADD CONSTRAINT "upload_speaker_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE SET NULL ON UPDATE CASCADE;
