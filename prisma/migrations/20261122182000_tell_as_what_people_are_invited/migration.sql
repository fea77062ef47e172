-- CreateEnum
CREATE TYPE "invitation_capacity" AS ENUM ('member', 'deputy', 'guest');

-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "capacity" "invitation_capacity" NOT NULL DEFAULT 'member';
