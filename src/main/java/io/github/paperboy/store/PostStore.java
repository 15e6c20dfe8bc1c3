package io.github.paperboy.store;

import java.util.List;

/// Where what is to be sent once is kept, from before it is made until after it is sent. Safe for
/// several threads and several processes: what must not happen twice is one conditional write. What
/// a method that writes has returned from is durable. Every failure is a [StoreException].
///
/// @param <C> what a post uses up, written together with its end
public interface PostStore<C> {
  /// Asks to work at a post.
  ClaimResult claim(ClaimRequest request);

  /// Allows the sending of a post, if nobody else has taken it over and whatever it belongs to is
  /// served. If that is not served, a post of which nothing was sent is forgotten as if it had
  /// never been begun, and one that may have been sent stays as it is.
  ///
  /// @param before as it was claimed
  /// @param sending the same in [StoredPost.State#SENDING]
  Permission permit(StoredPost before, StoredPost sending);

  /// Whether a post may be sent.
  enum Permission {
    GIVEN,
    TAKEN_OVER,
    UNWANTED
  }

  /// Writes how far a post has come, if nobody else has taken it over.
  ///
  /// @param before as it was claimed or written last
  /// @return whether it was still the caller's; otherwise nothing is changed
  boolean advance(StoredPost before, StoredPost after);

  /// Writes that a post is done together with what follows from it, if nobody else has taken it
  /// over.
  ///
  /// @param after in a state that is done
  /// @return whether it was still the caller's; otherwise nothing is changed
  boolean finish(StoredPost before, StoredPost after, C consumed);

  /// The posts that are not done, earliest first.
  List<StoredPost> openPosts();
}
