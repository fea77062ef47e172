/** "erika@mail.example" as "e…@mail.example": its owner knows it again, others learn nothing. */
export function maskedAddress(email: string): string {
  const at = email.lastIndexOf('@');
  const [first = ''] = email;
  return `${first}…${email.slice(at)}`;
}
