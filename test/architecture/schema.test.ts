import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import pg from 'pg';
import { diffFromDatabase } from '../../server/src/platform/database/schema-diff.js';

const FOLDER = join(import.meta.dirname, '../../prisma/schema');
const TEMPLATE = process.env.TEST_TEMPLATE_URL ?? '';
const models = readdirSync(FOLDER)
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
  .join('\n');

test('the migrations lead to the schema: run npm run db:diff -- NAME', async () => {
  expect(await diffFromDatabase(TEMPLATE, FOLDER)).toBe('');
});

test('every key, index and relation is named', () => {
  const nameless = models
    .split('\n')
    .filter((line) => /@id\b|@@id\b|@@unique|@@index|@relation\(.*fields:/.test(line) && !line.includes('map:'));
  expect(nameless).toEqual([]);
});

test('every time knows its zone', async () => {
  const client = new pg.Client({ connectionString: TEMPLATE });
  await client.connect();
  const { rows } = await client.query(
    `select table_name || '.' || column_name as column from information_schema.columns
      where table_schema = 'public' and data_type = 'timestamp without time zone'`,
  );
  await client.end();
  expect(rows).toEqual([]);
});

/** What an erasure (DSGVO Art. 17) does to each record that points to a person. */
const ERASURE: Record<string, 'goes with the person' | 'stays without the name'> = {
  membership_member_fkey: 'goes with the person',
  membership_deputy_fkey: 'stays without the name',
  session_member_fkey: 'goes with the person',
  one_time_token_member_fkey: 'goes with the person',
  audit_entry_member_fkey: 'stays without the name',
  file_version_uploaded_by_fkey: 'stays without the name',
  file_rights_recorded_by_fkey: 'stays without the name',
  task_member_fkey: 'stays without the name',
  meeting_created_by_fkey: 'stays without the name',
  attendance_member_fkey: 'stays without the name',
  attendance_represented_by_fkey: 'stays without the name',
  minutes_chair_fkey: 'stays without the name',
  minutes_minute_taker_fkey: 'stays without the name',
  minutes_section_updated_by_fkey: 'stays without the name',
  minutes_publication_published_by_fkey: 'stays without the name',
  minutes_entry_member_fkey: 'stays without the name',
  personal_link_member_fkey: 'goes with the person',
  agenda_item_member_fkey: 'stays without the name',
  agenda_proposal_member_fkey: 'stays without the name',
  date_answer_sheet_member_fkey: 'stays without the name',
  invitation_member_fkey: 'goes with the person',
  invitation_deputy_for_fkey: 'stays without the name',
  invitation_deputy_fkey: 'stays without the name',
  invitation_replied_by_fkey: 'stays without the name',
  dispatch_sender_fkey: 'stays without the name',
  dispatch_mail_member_fkey: 'goes with the person',
  municipality_report_updated_by_fkey: 'stays without the name',
  notification_member_fkey: 'goes with the person',
  notification_choice_member_fkey: 'goes with the person',
  notification_preference_member_fkey: 'goes with the person',
  calendar_feed_member_fkey: 'goes with the person',
  accessibility_review_created_by_fkey: 'stays without the name',
  campaign_created_by_fkey: 'stays without the name',
  campaign_site_changed_by_fkey: 'stays without the name',
  campaign_step_progress_changed_by_fkey: 'stays without the name',
  event_created_by_fkey: 'stays without the name',
  event_reporter_member_fkey: 'goes with the person',
  news_item_created_by_fkey: 'stays without the name',
  newsletter_created_by_fkey: 'stays without the name',
  picture_created_by_fkey: 'stays without the name',
  press_dispatch_sent_by_fkey: 'stays without the name',
  press_release_created_by_fkey: 'stays without the name',
  press_release_revision_changed_by_fkey: 'stays without the name',
  registration_member_fkey: 'stays without the name',
  social_post_created_by_fkey: 'stays without the name',
  accessible_version_request_member_fkey: 'stays without the name',
  upload_member_fkey: 'stays without the name',
  speaker_link_created_by_fkey: 'stays without the name',
  topic_proposed_by_fkey: 'stays without the name',
  distribution_address_added_by_fkey: 'stays without the name',
  minutes_import_member_fkey: 'goes with the person',
  topic_vote_member_fkey: 'stays without the name',
  minutes_approved_by_fkey: 'stays without the name',
  minutes_update_member_fkey: 'stays without the name',
  revision_author_member_fkey: 'goes with the person',
  minutes_version_created_by_fkey: 'stays without the name',
  change_request_member_fkey: 'stays without the name',
  change_request_decided_by_fkey: 'stays without the name',
  minutes_comment_member_fkey: 'stays without the name',
  agreement_progress_updated_by_fkey: 'stays without the name',
  inquiry_member_fkey: 'stays without the name',
  inquiry_responsible_fkey: 'stays without the name',
  inquiry_message_member_fkey: 'stays without the name',
  inquiry_note_member_fkey: 'stays without the name',
  inquiry_draft_updated_by_fkey: 'stays without the name',
  inquiry_concern_member_fkey: 'stays without the name',
  survey_created_by_fkey: 'stays without the name',
  survey_sheet_member_fkey: 'stays without the name',
  article_contact_fkey: 'stays without the name',
  article_author_fkey: 'stays without the name',
  article_checker_fkey: 'stays without the name',
  article_version_member_fkey: 'stays without the name',
  article_benefit_member_fkey: 'stays without the name',
  article_reuse_member_fkey: 'stays without the name',
  insight_member_fkey: 'stays without the name',
  measure_revision_member_fkey: 'stays without the name',
  measure_update_request_requested_by_fkey: 'stays without the name',
  indicator_value_recorded_by_fkey: 'stays without the name',
  status_report_member_fkey: 'stays without the name',
  funding_programme_created_by_fkey: 'stays without the name',
  funding_application_updated_by_fkey: 'stays without the name',
  archive_subscription_member_fkey: 'goes with the person',
  visit_member_fkey: 'goes with the person',
};

test('every relation to a member is classified for erasure', () => {
  const relations = [...models.matchAll(/\bMember\??\s+@relation\([^)]*fields:[^)]*onDelete: (\w+), map: "(\w+)"\)/g)];
  const found = relations.map(([, onDelete, name]) => [
    name,
    onDelete === 'Cascade' ? 'goes with the person' : onDelete === 'SetNull' ? 'stays without the name' : onDelete,
  ]);
  expect(Object.fromEntries(found)).toEqual(ERASURE);
});
