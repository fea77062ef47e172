export default { placeholder: '' };
