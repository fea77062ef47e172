-- Links in mails that went out go on working: the same hashes, beside those of registrations and quotes.
INSERT INTO "outside_link" ("token_hash", "purpose", "subject", "created_at", "expires_at", "revoked_at")
SELECT "token_hash", 'inquiry', "inquiry_id", "created_at", "expires_at", "revoked_at" FROM "inquiry_link";

DROP TABLE "inquiry_link";
