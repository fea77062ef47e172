-- CreateTable
CREATE TABLE "reading_chance" (
    "digest" TEXT NOT NULL,
    "used" INTEGER NOT NULL,

    CONSTRAINT "reading_chance_pkey" PRIMARY KEY ("digest")
);
