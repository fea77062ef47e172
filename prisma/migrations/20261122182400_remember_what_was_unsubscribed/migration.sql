-- AlterTable
ALTER TABLE "notification_choice" ADD COLUMN     "unsubscribed_at" TIMESTAMPTZ(3),
ADD COLUMN     "unsubscribed_from" "notification_channel";
