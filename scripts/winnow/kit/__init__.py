"""The referral kit: messages, codes and handouts that carry the guide's links; pure, nothing is written here."""
