import { Link } from 'react-router';
import { paths } from '../../../app/paths';
import { distinctRoles } from '../members.labels';
import type { Member } from '../members.queries';
import { ContactLines } from './ContactLines';
import { GroupRoles } from './GroupRoles';
import styles from './PersonEntry.module.css';
import { RoleBadges } from './RoleBadges';

type PersonEntryProps = {
  member: Member;
  /** Says which group a role belongs to, where people of several groups stand together. */
  namesGroups: boolean;
};

/** Somebody as in a good directory: name, what they do, how to reach them. */
export function PersonEntry({ member, namesGroups }: PersonEntryProps) {
  return (
    <article className={styles.entry}>
      <div className={styles.who}>
        <h3 className={styles.name}>
          <Link to={paths.member(member.id)}>{member.name}</Link>
        </h3>
        {member.position && <p className={styles.position}>{member.position}</p>}
        {namesGroups ? <GroupRoles member={member} /> : <RoleBadges roles={distinctRoles(member)} />}
      </div>
      <ContactLines member={member} />
    </article>
  );
}
