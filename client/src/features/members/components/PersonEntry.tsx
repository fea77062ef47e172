import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { distinctRoles } from '../members.labels';
import type { Member } from '../members.queries';
import { ContactLines } from './ContactLines';
import styles from './PersonEntry.module.css';
import { RoleBadges } from './RoleBadges';

/** Somebody as in a good directory: name, what they do, how to reach them. */
export function PersonEntry({ member, level = 3 }: { member: Member; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className={styles.entry}>
      <div className={styles.who}>
        <Heading className={styles.name}>
          <Link to={paths.member(member.id)}>{member.name}</Link>
        </Heading>
        {member.position && <p className={styles.position}>{member.position}</p>}
        <RoleBadges roles={distinctRoles(member)} />
      </div>
      <ContactLines member={member} />
    </article>
  );
}
